namespace PlanSite.Core.Time.Reading;

/// <summary>With which token a time in running text can begin; the others are passed over without trying.</summary>
internal static class Triggers
{
    public static bool CanBegin(TimeToken token) => token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && token.Word switch
    {
        Word.Day or Word.Month or Word.Year or Word.Quarter => true,
        Word.Early or Word.Giua or Word.Late or Word.Trung or Word.Upper or Word.Lower => true,
        Word.Morning or Word.Afternoon or Word.Session or Word.Toi or Word.Luc or Word.MungDay => true,
        Word.Before or Word.After or Word.From or Word.Until or Word.Het or Word.In or Word.At => true,
        Word.Cham or Word.Muon or Word.Han or Word.Thoi or Word.Xong or Word.Khong or Word.It or Word.Som or Word.Dung => true,
        Word.Du or Word.Khoang or Word.Ke or Word.Right or Word.Bat => true,
        Word.Khai or Word.Be or Word.Bau or Word.Dai or Word.Hoi or Word.Le => true,
        Word.Hang or Word.Each or Word.Dinh or Word.Thuong or Word.Theo or Word.Gan or Word.Giai or Word.Cac => true,
        >= Word.One and <= Word.Ten => true,
        _ => false,
    });
}
