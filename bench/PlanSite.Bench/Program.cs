using PlanSite.Bench;
using PlanSite.Bench.Checks;
using PlanSite.Bench.History;
using PlanSite.Bench.Time;

IBenchmark[] benchmarks = [new TimeBenchmark(), new CheckBenchmark(), new HistoryBenchmark()];

bool json = args.Contains("--json");
string[] names = [.. args.Where(argument => argument != "--json")];
IBenchmark? chosen = names.Length == 1 ? benchmarks.FirstOrDefault(benchmark => benchmark.Name == names[0]) : null;
if (chosen is null)
{
    Console.Error.WriteLine($"Usage: dotnet run -c Release --project bench/PlanSite.Bench -- {string.Join('|', benchmarks.Select(benchmark => benchmark.Name))} [--json]");
    return 2;
}

IReadOnlyList<Measurement> measured = chosen.Run(Console.Error);
Console.Out.Write(json ? MeasurementJson.Write(chosen.Name, measured) : MeasurementTable.Write(measured));
return 0;
