using System.Text;

namespace PlanSite.Core.Time.Reading;

/// <summary>From the words for an event to the name that it is looked up by, and the edge of it that the words mean.</summary>
internal static class EventPhrase
{
    /// <summary>The kind of event that opening and closing mean where the text doesn't say of what.</summary>
    public const string Congress = "dai-hoi";

    /// <summary>How the compact spelling writes <see cref="Congress"/>.</summary>
    public const string CompactCongress = "congress";

    private static readonly string[] Leads = ["ngay", "khi", "thoi diem", "thoi gian", "luc"];
    private static readonly string[] StartMarks = ["khai mac", "bat dau", "tien hanh", "dien ra"];
    private static readonly string[] EndMarks = ["be mac", "ket thuc", "hoan thanh", "xong"];
    private static readonly string[] Neutrals = ["to chuc", "chi dao", "cuoc", "le", "phien", "viec"];

    public static EventAnchor Normalize(string words, EventEdge edge)
    {
        string trimmed = words.Trim();
        if (IsName(trimmed))
        {
            string name = trimmed.ToLowerInvariant();
            return new EventAnchor(name == CompactCongress ? Congress : name, edge);
        }

        List<string> syllables = Syllables(trimmed);
        EventEdge? marked = null;
        bool opensOrCloses = false;
        int first = 0;
        int last = syllables.Count;
        bool changed = true;
        while (changed && first < last)
        {
            changed = Strip(Leads, null) || Strip(StartMarks, EventEdge.Start) || Strip(EndMarks, EventEdge.End) || Strip(Neutrals, null);
        }

        string rest = string.Join('-', syllables[first..last]);
        if (rest.Length == 0) rest = opensOrCloses ? Congress : string.Join('-', syllables);
        return new EventAnchor(rest.Length == 0 ? Congress : rest, marked ?? edge) { Phrase = trimmed };

        bool Strip(string[] marks, EventEdge? means)
        {
            foreach (string mark in marks)
            {
                string[] parts = mark.Split(' ');
                bool leads = StartsAt(first, parts);
                bool trails = !leads && means is not null && StartsAt(last - parts.Length, parts);
                if (!leads && !trails) continue;
                opensOrCloses |= mark is "khai mac" or "be mac";
                marked = marked == EventEdge.End && mark is "tien hanh" or "bat dau" ? marked : means ?? marked;
                if (leads) first += parts.Length;
                else last -= parts.Length;
                return true;
            }

            return false;
        }

        bool StartsAt(int index, string[] parts)
        {
            if (index < first || index + parts.Length > last) return false;
            for (int i = 0; i < parts.Length; i++)
            {
                if (syllables[index + i] != parts[i]) return false;
            }

            return true;
        }
    }

    /// <summary>The words for an edge of an event in Vietnamese, such that they are read back as the same.</summary>
    /// <param name="usual">The edge that is meant where the words don't say.</param>
    public static string Words(EventAnchor anchor, EventEdge usual)
    {
        bool opens = anchor.Name is Congress or "hoi-nghi" or "ky-hop";
        string noun = anchor.Name switch
        {
            Congress => "đại hội",
            "hoi-nghi" => "hội nghị",
            "bau-cu" => "bầu cử",
            "ky-hop" => "kỳ họp",
            _ => anchor.Name,
        };
        // A congress by itself says neither opening nor closing; the longer words do.
        if (anchor.Phrase is { } phrase && !IsName(phrase) && !(opens && phrase.Equals(noun, StringComparison.OrdinalIgnoreCase)) && Normalize(phrase, usual).Equals(anchor))
        {
            return phrase;
        }

        if (!opens && anchor.Edge == usual) return noun;
        string verb = (anchor.Edge, opens) switch
        {
            (EventEdge.Start, true) => "khai mạc",
            (EventEdge.Start, false) => "bắt đầu",
            (EventEdge.End, true) => "bế mạc",
            _ => "kết thúc",
        };
        return verb + " " + noun;
    }

    /// <summary>Whether it is a name and no words: an id, a kind, <c>task:</c> and an id, or <c>document#task</c>.</summary>
    public static bool IsName(string text)
    {
        if (text.Length == 0 || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal)) return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or ':' or '#' or '_')) return false;
        }

        return true;
    }

    /// <summary>The words in ASCII; a name among them stays one word, so that what it is made of is not taken for words.</summary>
    private static List<string> Syllables(string text)
    {
        var syllables = new List<string>();
        var current = new StringBuilder();
        foreach (char c in text)
        {
            if (VietnameseFold.IsLetter(c))
            {
                if (VietnameseFold.Bare(c) is { } bare && char.IsAsciiLetterOrDigit(bare)) current.Append(bare);
            }
            else if (char.IsAsciiDigit(c) || c is ':' or '#' or '_' or '-')
            {
                current.Append(c);
            }
            else
            {
                Flush();
            }
        }

        Flush();
        return syllables;

        void Flush()
        {
            string word = current.ToString().Trim('-', ':', '#', '_');
            while (word.Contains("--", StringComparison.Ordinal)) word = word.Replace("--", "-", StringComparison.Ordinal);
            if (word.Length > 0) syllables.Add(word);
            current.Clear();
        }
    }
}
