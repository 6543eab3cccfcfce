namespace PlanSite.Core.Documents;

/// <summary>
/// What an issued document shows besides its title and issuer (Guide 36-HD/VPTW of 2018 for the Party; Decree 30/2020/NĐ-CP, art. 8, for the State).
/// </summary>
public enum DocumentPart
{
    /// <summary>Số, ký hiệu</summary>
    Number,

    /// <summary>Ngày, tháng, năm</summary>
    Date,

    /// <summary>Địa danh</summary>
    Place,

    /// <summary>Nội dung</summary>
    Body,

    /// <summary>Quyền hạn, chức vụ, họ tên người ký</summary>
    Signer,

    /// <summary>Nơi nhận</summary>
    Recipients,
}
