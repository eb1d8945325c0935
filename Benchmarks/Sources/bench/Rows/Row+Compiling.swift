extension Row {
    /// A generated module, built with `swift build` as if it had never been; its runtime and the packages are built.
    static let compiling: [Row] = [
        compile(
            "metronome-debug",
            "Metronome",
            .metronome,
            .debug,
            seconds: 20,
            megabytes: 400,
            rival: ("Apple", 260, 2_600)
        ),
        compile(
            "metronome-release",
            "Metronome",
            .metronome,
            .release,
            seconds: 35,
            megabytes: 600,
            rival: ("Apple", 507, 3_400)
        ),
        compile(
            "digitalocean-debug",
            "DigitalOcean",
            .digitalOcean,
            .debug,
            seconds: 40,
            rival: ("CreateAPI", 185, nil)
        ),
        compile("stripe-debug", "Stripe", .stripe, .debug, seconds: 90, megabytes: 800),
    ]

    private static func compile(
        _ name: String,
        _ module: String,
        _ document: Document,
        _ configuration: GeneratedPackage.BuildConfiguration,
        seconds: Double,
        megabytes: Double? = nil,
        rival: (name: String, seconds: Double, megabytes: Double?)? = nil
    ) -> Row {
        let title = "compile the whole \(module) SDK, \(configuration)"
        return Row(name: "compile-\(name)", title: title) { workbench in
            let package = try workbench.package(document, module: module)
            // What it depends on, which is not measured.
            try package.build(configuration)
            let nothing = try package.build(configuration)
            let costs = try (0..<workbench.slowRuns).map { _ in try package.buildModuleAfresh(configuration) }
            var figures = [
                Figure(
                    what: title,
                    costs: costs,
                    goal: .figure(.atMost(seconds)),
                    yardstick: rival.map { .init($0.name, $0.seconds, isRival: true) },
                    note: "\(Unit.seconds.text(nothing.seconds)) of it without anything to compile"
                )
            ]
            if let megabytes {
                figures.append(
                    Figure(
                        what: "the same, largest process",
                        value: costs.map(\.peakMegabytes).median,
                        unit: .megabytes,
                        goal: .figure(.atMost(megabytes)),
                        yardstick: rival.flatMap { rival in
                            rival.megabytes.map { .init(rival.name, $0, isRival: true) }
                        },
                        runs: costs.count
                    )
                )
            }
            return figures
        }
    }

    /// A property of one schema of Stripe's gets another name, and back.
    static let change = Row(name: "change", title: "change one property in Stripe, regenerate, rebuild") { workbench in
        let original = try workbench.path(of: .stripe)
        let changed = workbench.scratch + "/stripe-changed.yaml"
        try ChangedDocument(of: original).write(to: changed)

        let package = try workbench.package(.stripe, module: "Stripe")
        try package.build(.debug)
        var files: [Double] = []
        var costs: [ProcessCost] = []
        for run in 0..<(2 * workbench.slowRuns) {
            let before = try FolderState(of: package.folder)
            _ = try workbench.generate(run % 2 == 0 ? changed : original, into: package.folder, module: "Stripe")
            let touched = try FolderState(of: package.folder).changes(since: before).filter { $0.hasSuffix(".swift") }
            files.append(Double(touched.count))
            Progress.say("  changed: \(touched.joined(separator: ", "))")
            costs.append(try package.build(.debug))
        }
        return [
            Figure(
                what: "change one property in Stripe and regenerate: Swift files changed",
                value: files.median,
                unit: .count,
                goal: .figure(.atMost(1)),
                runs: files.count
            ),
            Figure(what: "then rebuild, debug", costs: costs, goal: .figure(.atMost(15))),
        ]
    }
}
