extension SDK {
    var packageViews: PackageViewBuilder {
        PackageViewBuilder(api: api, views: views, options: options, document: document)
    }

    /// The files of a package that stands on its own.
    func package(
        of sources: ModuleSources,
        printedWith templates: SDKTemplates,
        runtime: [File],
        testing: [File]
    ) -> [File] {
        let module = options.module
        let views = packageViews
        let package = views.package()
        var files = [
            File(path: "Package.swift", contents: templates.manifest.bytes(package)),
            File(path: "README.md", contents: templates.readme.bytes(package)),
            File(path: ".gitignore", contents: templates.gitignore.bytes(package)),
            File(path: ".spi.yml", contents: templates.packageIndex.bytes(package)),
            File(path: "Sources/\(module)/PrivacyInfo.xcprivacy", contents: templates.privacyManifest.bytes(package)),
            File(path: "Sources/\(module)/\(module).docc/\(module).md", contents: templates.catalogue.bytes(package)),
            File(path: "Tests/\(module)Tests/\(module)Tests.swift", contents: templates.tests.bytes(views.tests())),
        ]
        files += Article.allCases.filter { $0.isPart(of: package) }.compactMap { article in
            templates.articles[article].map {
                File(path: "Sources/\(module)/\(module).docc/\(article.name).md", contents: $0.bytes(package))
            }
        }
        if package.call != nil {
            // Two snippets of one name in a package and in one that it depends on could not be told apart.
            files.append(
                File(path: "Snippets/\(module)QuickStart.swift", contents: templates.snippet.bytes(package))
            )
        }
        files += (sources.client + sources.groups + sources.models).map {
            File(path: "Sources/\(module)/\($0.path)", contents: $0.contents)
        }
        files += runtime.map { File(path: "Sources/\(module)Runtime/\($0.path)", contents: $0.contents) }
        let stubs = StubViews(api: api, views: self.views, options: options, document: document)
        files += testing.filter { $0.path != Self.testingRuntime }.map {
            File(path: "Sources/\(module)Testing/\($0.path)", contents: $0.contents)
        }
        files += [
            File(
                path: "Sources/\(module)Testing/\(Self.testingRuntime)",
                contents: templates.testingRuntime.bytes(package)
            ),
            File(path: "Sources/\(module)Testing/\(module)Stubs.swift", contents: templates.stubs.bytes(stubs.stubs())),
        ]
        return files
    }

    /// The file that stands for the import of what is tested.
    private static let testingRuntime = "Runtime.swift"
}
