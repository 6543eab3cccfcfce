namespace PlanSite.Core.Documents;

public enum DocumentStatus
{
    Draft,
    Issued,
    Superseded,
    Withdrawn,
}
