using PlanSite.Core.Organization;
using PlanSite.Core.Time;
using static PlanSite.Core.Tests.Samples;

namespace PlanSite.Core.Tests.Organization;

public sealed class OrganizationTreeTests
{
    private static readonly OrganizationTree Tree = Build(
        Unit("tinh-uy", "tinh", "trung-uong-khong-co"),
        Unit("btv-tinh-uy", "tinh", "tinh-uy"),
        Unit("ban-to-chuc-tu", "tinh", "tinh-uy"),
        Unit("huyen-b", "huyen", "tinh-uy") with { From = Day("2020-08-12") },
        Unit("huyen-a", "huyen", "tinh-uy"),
        Unit("ban-to-chuc-hu-a", "huyen", "huyen-a"),
        Unit("xa-2", "co-so", "huyen-a"),
        Unit("xa-1", "co-so", "huyen-a"),
        Unit("van-phong-xa-1", "co-so", "xa-1"),
        Unit("xa-3", "co-so", "huyen-b"),
        Unit("cap-uy-co-so", "co-so", "huyen-a", each: true),
        Unit("chi-bo-1", "chi-bo", "xa-1"),
        Unit("dang-uy-khoi", "huyen"));

    [Theory]
    [InlineData("chi-bo-1", "xa-1 huyen-a tinh-uy")]
    [InlineData("tinh-uy", "")]
    [InlineData("khong-co", "")]
    public void Ancestors_come_nearest_first(string unit, string expected) => Assert.Equal(expected, Ids(Tree.AncestorsOf(unit)));

    [Theory]
    [InlineData("huyen-a", "ban-to-chuc-hu-a cap-uy-co-so xa-1 van-phong-xa-1 chi-bo-1 xa-2")]
    [InlineData("chi-bo-1", "")]
    [InlineData("khong-co", "")]
    public void Descendants_come_each_before_those_below_it(string unit, string expected) => Assert.Equal(expected, Ids(Tree.DescendantsOf(unit)));

    [Theory]
    [InlineData("tinh-uy", "huyen", "huyen-a huyen-b")]
    [InlineData("tinh-uy", "co-so", "xa-1 xa-2 xa-3")]
    [InlineData("huyen-a", "co-so", "xa-1 xa-2")]
    [InlineData("huyen-a", "huyen", "")]
    [InlineData("xa-2", "chi-bo", "")]
    [InlineData("tinh-uy", "khong-co", "")]
    public void Units_of_a_level_are_the_committees_below(string unit, string level, string expected) => Assert.Equal(expected, Ids(Tree.UnitsBelow(unit, level)));

    [Theory]
    [InlineData("ban-to-chuc-tu", "tinh-uy")]
    [InlineData("van-phong-xa-1", "xa-1")]
    [InlineData("huyen-a", "huyen-a")]
    public void A_board_belongs_to_its_committee(string unit, string committee) => Assert.Equal(committee, Tree.CommitteeOf(Tree.Unit(unit)!).Id.Value);

    [Fact]
    public void Units_without_a_known_parent_are_roots() => Assert.Equal("tinh-uy dang-uy-khoi", Ids(Tree.Roots));

    [Theory]
    [InlineData("huyen-b", "2020-08-11", false)]
    [InlineData("huyen-b", "2020-08-12", true)]
    [InlineData("huyen-a", "2025-06-30", true)]
    [InlineData("huyen-a", "2025-07-01", false)]
    [InlineData("tinh-uy", "2025-07-01", true)]
    public void A_unit_lives_no_longer_than_its_level(string unit, string day, bool alive) => Assert.Equal(alive, Tree.IsAlive(Tree.Unit(unit)!, Day(day)));

    [Fact]
    public void Units_that_stand_above_each_other_are_followed_once_around()
    {
        OrganizationTree tree = Build(Unit("a", "tinh", "c"), Unit("b", "tinh", "a"), Unit("c", "tinh", "b"), Unit("d", "tinh", "d"));

        Assert.Equal("c b", Ids(tree.AncestorsOf("a")));
        Assert.Equal("b c", Ids(tree.DescendantsOf("a")));
        Assert.Equal("", Ids(tree.AncestorsOf("d")));
        Assert.Equal("", Ids(tree.DescendantsOf("d")));
        Assert.Equal("", Ids(tree.Roots));
        Assert.NotNull(tree.CommitteeOf(tree.Unit("a")!));
    }

    [Fact]
    public void A_week_is_the_units_its_committees_or_its_levels()
    {
        OrganizationTree tree = OrganizationTree.Of(new PlanRepository
        {
            Settings = new SiteSettings(),
            Levels = [Level("huyen", 3) with { Week = WorkWeek.SaturdayMorning }, Level("co-so", 4)],
            Units =
            [
                Unit("huyen-a", "huyen") with { Week = WorkWeek.MondayToSaturday }, Unit("van-phong-a", "huyen", "huyen-a"),
                Unit("huyen-b", "huyen"), Unit("xa", "co-so", "huyen-a"),
            ],
        });

        Assert.Equal(WorkWeek.MondayToSaturday, tree.WeekOf(tree.Unit("van-phong-a")));
        Assert.Equal(WorkWeek.SaturdayMorning, tree.WeekOf(tree.Unit("huyen-b")));
        Assert.Equal(WorkWeek.MondayToFriday, tree.WeekOf(tree.Unit("xa")));
        Assert.Equal(WorkWeek.SaturdayMorning, tree.WeekOf(null, "huyen"));
        Assert.Equal(WorkWeek.MondayToFriday, tree.WeekOf(null));
    }

    [Fact]
    public void Of_two_units_with_one_id_the_first_counts()
    {
        OrganizationTree tree = Build(Unit("a", "tinh"), Unit("a", "huyen", "b"), Unit("b", "huyen", "a"));

        Assert.Equal("tinh", tree.Unit("a")!.Level.Value);
        Assert.Equal("b", Ids(tree.DescendantsOf("a")));
    }

    private static OrganizationTree Build(params Unit[] units) => OrganizationTree.Of(new PlanRepository
    {
        Settings = new SiteSettings(),
        Levels = [Level("tinh", 2), Level("huyen", 3, "2025-06-30"), Level("co-so", 4), Level("chi-bo", 5)],
        Units = [.. units],
    });

    private static string Ids(IEnumerable<Unit> units) => string.Join(' ', units.Select(unit => unit.Id.Value));
}
