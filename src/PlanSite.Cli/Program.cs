using PlanSite.Cli;

return Application.Run(args, Terminal.System());
