extension Row {
    /// A whole run of the generator into an empty folder.
    static let generating: [Row] = [
        generate("stripe", .stripe, seconds: 0.40, megabytes: 80, rival: (55.7, 222)),
        generate("metronome", .metronome, seconds: 0.12, rival: (9.2, nil)),
        generate("seed", .seed, seconds: 0.02, rival: (0.13, nil)),
    ]

    private static func generate(
        _ name: String,
        _ document: Document,
        seconds: Double,
        megabytes: Double? = nil,
        rival: (seconds: Double, megabytes: Double?)
    ) -> Row {
        Row(name: "generate-\(name)", title: "generate \(document.title)") { workbench in
            let path = try workbench.path(of: document)
            let output = workbench.scratch + "/generated/\(name)"
            let costs = try workbench.repeated { try workbench.generate(path, into: output, afresh: true) }
            var figures = [
                Figure(
                    what: "generate \(document.title)",
                    costs: costs,
                    goal: .figure(.atMost(seconds)),
                    yardstick: .init("Apple", rival.seconds, isRival: true)
                )
            ]
            if let megabytes {
                figures.append(
                    Figure(
                        what: "the same, peak memory",
                        value: costs.map(\.peakMegabytes).median,
                        unit: .megabytes,
                        goal: .figure(.atMost(megabytes)),
                        yardstick: rival.megabytes.map { .init("Apple", $0, isRival: true) },
                        runs: costs.count
                    )
                )
            }
            return figures
        }
    }

    /// The same against what libyaml alone takes for the same file.
    static let floor = Row(name: "floor", title: "libyaml's events of Stripe's document") { workbench in
        let path = try workbench.path(of: .stripe)
        let output = workbench.scratch + "/generated/stripe"
        // Turn by turn, so that what disturbs one disturbs the other.
        let pairs = try workbench.repeated {
            (
                try workbench.generate(path, into: output, afresh: true),
                try workbench.run(tool: "drain-yaml", [path])
            )
        }
        return [
            Figure(
                what: "generate Stripe, against libyaml's events of the same file, drained in C",
                costs: pairs.map(\.0),
                goal: .ratio(.atMost(4)),
                yardstick: .init("libyaml", pairs.map(\.1.seconds).median)
            )
        ]
    }

    /// A run that finds everything as it should be.
    static let unchanged = Row(name: "unchanged", title: "generate Stripe again, nothing changed") { workbench in
        let path = try workbench.path(of: .stripe)
        let output = workbench.scratch + "/generated/stripe"
        _ = try workbench.generate(path, into: output, afresh: true)
        let before = try FolderState(of: output)
        let costs = try workbench.repeated { try workbench.generate(path, into: output) }
        let touched = try FolderState(of: output).changes(since: before).count
        return [
            Figure(
                what: "generate Stripe again, nothing changed",
                costs: costs,
                goal: .figure(.atMost(0.05))
            ),
            Figure(
                what: "files that it touched",
                value: Double(touched),
                unit: .count,
                goal: .figure(.atMost(0)),
                runs: costs.count
            ),
        ]
    }

    /// What a document that is four times as large takes more.
    static let growth = Row(name: "growth", title: "GitHub's document against four copies of it") { workbench in
        let github = try workbench.path(of: .github)
        // The one copy goes through the same writer, which writes without white space.
        let documents = try [1, 4].map { count in
            let path = workbench.scratch + "/github-\(count).json"
            _ = try workbench.run(tool: "copy-document", [github, String(count), path])
            return path
        }
        let pairs = try workbench.repeated {
            try documents.map { document in
                try workbench.generate(document, into: workbench.scratch + "/generated/growth", afresh: true)
            }
        }
        let (one, four) = (pairs.map { $0[0] }, pairs.map { $0[1] })
        return [
            Figure(
                what: "generate four copies of GitHub in one document",
                costs: four,
                goal: .ratio(.atMost(4.4)),
                yardstick: .init("one copy", one.map(\.seconds).median)
            ),
            Figure(
                what: "the same, peak memory",
                value: four.map(\.peakMegabytes).median,
                unit: .megabytes,
                goal: .ratio(.atMost(4.4)),
                yardstick: .init("one copy", one.map(\.peakMegabytes).median),
                runs: four.count
            ),
        ]
    }
}
