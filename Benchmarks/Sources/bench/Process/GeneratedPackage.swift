import Foundation

/// A generated package that is built with `swift build`, as its users do.
struct GeneratedPackage {
    enum BuildConfiguration: String {
        case debug
        case release
    }

    let folder: String
    let module: String
    let workbench: Workbench

    /// Builds the module, with what it depends on where that is not built yet.
    @discardableResult
    func build(_ configuration: BuildConfiguration) throws -> ProcessCost {
        try workbench.run(
            "swift",
            ["build", "--package-path", folder, "--configuration", configuration.rawValue, "--target", module]
        )
    }

    /// Builds the module as if it never had been, while what it depends on is there: its runtime, and the packages.
    func buildModuleAfresh(_ configuration: BuildConfiguration) throws -> ProcessCost {
        for path in try products(of: configuration) { try FileManager.default.removeItem(atPath: path) }
        let cost = try build(configuration)
        guard try !objectFiles(configuration).isEmpty else { throw NothingBuilt(module: module) }
        return cost
    }

    /// The object files of the module itself.
    func objectFiles(_ configuration: BuildConfiguration) throws -> [String] {
        let folder = objects(of: configuration)
        return try FileManager.default.subpathsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".o") }
            .map { folder + "/" + $0 }
    }

    private func objects(of configuration: BuildConfiguration) -> String {
        "\(folder)/.build/\(configuration.rawValue)/\(module).build"
    }

    /// All that the compiler wrote for the module, but not what SwiftPM writes for the compiler, which it would not write
    /// again.
    private func products(of configuration: BuildConfiguration) throws -> [String] {
        let folder = objects(of: configuration)
        let modules = "\(self.folder)/.build/\(configuration.rawValue)/Modules"
        let inputs: Set = ["output-file-map.json", "sources", "include"]
        return try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { !inputs.contains($0) }
            .map { folder + "/" + $0 }
            + FileManager.default.contentsOfDirectory(atPath: modules)
            .filter { $0.hasPrefix(module + ".") }
            .map { modules + "/" + $0 }
    }

    struct NothingBuilt: Error {
        var module: String
    }
}

extension Workbench {
    /// The package of a document, up to date; what is built of it stays.
    func package(
        _ document: Document,
        module: String,
        options: [String] = []
    ) throws -> GeneratedPackage {
        let folder = scratch + "/packages/" + module
        _ = try generate(path(of: document), into: folder, module: module, options: options)
        return GeneratedPackage(folder: folder, module: module, workbench: self)
    }
}
