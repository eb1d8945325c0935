extension Row {
    /// 10 MB of JSON, both ways, and what decoding takes of memory.
    static let models: [Row] = [
        Row(name: "decode", title: "decode a 10 MB list of customers") { workbench in
            let measured = try workbench.measureModels("decode")
            return [
                Figure(
                    what: "decode a 10 MB list of customers",
                    value: measured.megabytesPerSecond("models"),
                    unit: .megabytesPerSecond,
                    goal: .ratio(.atLeast(8)),
                    limit: .ratio(.atLeast(3)),
                    yardstick: .init("JSONDecoder", measured.megabytesPerSecond("codable")),
                    runs: workbench.runs
                ),
                Figure(
                    what: "of this, parse it",
                    value: try workbench.measureModels("parse").megabytesPerSecond("models"),
                    unit: .megabytesPerSecond,
                    runs: workbench.runs
                ),
            ]
        },
        Row(name: "encode", title: "encode the same") { workbench in
            let measured = try workbench.measureModels("encode")
            return [
                Figure(
                    what: "encode the same",
                    value: measured.megabytesPerSecond("models"),
                    unit: .megabytesPerSecond,
                    goal: .ratio(.atLeast(12)),
                    limit: .ratio(.atLeast(3)),
                    yardstick: .init("JSONEncoder", measured.megabytesPerSecond("codable")),
                    runs: workbench.runs
                )
            ]
        },
        Row(name: "memory", title: "peak memory of decoding") { workbench in
            let payload = try workbench.customersFile()
            let length = try Double(FolderState.size(of: payload))
            func multiple(_ way: String) throws -> Double {
                try workbench.repeated {
                    try Measurements(workbench.run(tool: "measure-models", ["memory-\(way)", payload]).output)
                        .median("bytes") / length
                }.median
            }
            return [
                Figure(
                    what: "peak memory of decoding, by the length of the text, which is in it",
                    value: try multiple("models"),
                    unit: .times,
                    goal: .figure(.atMost(3)),
                    limit: .figure(.atMost(7)),
                    yardstick: .init("JSONDecoder", try multiple("codable")),
                    runs: workbench.runs
                )
            ]
        },
    ]

    /// What a generated client adds to a call.
    static let calls = Row(name: "call", title: "overhead of a call") { workbench in
        let output = try workbench.run(tool: "measure-calls", [String(workbench.runs), "20000"]).output
        let measured = Measurements(output)
        func microseconds(_ way: String) -> Double { measured.median(way) / measured.median("calls") * 1e6 }
        let note = "beyond the call by hand"
        var figures = [
            Figure(
                what: "overhead of a call",
                value: microseconds("sdk") - microseconds("hand"),
                unit: .microseconds,
                goal: .figure(.atMost(20)),
                yardstick: .init("by hand, in all", microseconds("hand")),
                runs: workbench.runs,
                note: "\(note); \(Unit.microseconds.text(microseconds("sdk-user") - microseconds("hand-user"))) "
                    + "without the kernel's part"
            )
        ]
        if measured.has("sdk-allocations") {
            let byHand = measured.median("hand-allocations")
            figures.append(
                Figure(
                    what: "the same, allocations",
                    value: measured.median("sdk-allocations") - byHand,
                    unit: .count,
                    goal: .figure(.atMost(60)),
                    limit: .figure(.atMost(120)),
                    yardstick: .init("by hand, in all", byHand),
                    runs: 1_000,
                    note: note
                )
            )
        }
        return figures
    }
}

extension Workbench {
    /// The list that is decoded and encoded, written once.
    func customersFile() throws -> String {
        let file = scratch + "/customers.json"
        _ = try run(tool: "measure-models", ["write", file])
        return file
    }

    fileprivate func measureModels(_ way: String) throws -> Measurements {
        Measurements(try run(tool: "measure-models", [way, try customersFile(), String(runs)]).output)
    }
}

extension Measurements {
    fileprivate func megabytesPerSecond(_ way: String) -> Double {
        median("bytes") / median(way) / 1e6
    }
}
