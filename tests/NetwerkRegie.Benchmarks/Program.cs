using NetwerkRegie.Benchmarks;

return await Measurements.Run(Console.Out);
