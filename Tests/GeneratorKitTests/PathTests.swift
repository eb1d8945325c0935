import Testing

@testable import GeneratorKit

@Suite struct PathTests {
    @Test(arguments: [
        ("metronome.yaml", "openapi", "openapi/metronome.yaml"),
        ("../Generated/Metronome", "openapi", "Generated/Metronome"),
        ("../Generated/Metronome", "", "../Generated/Metronome"),
        ("../../a", "openapi", "../a"),
        ("./a//b/./c/", "x/", "x/a/b/c"),
        ("/absolute/a", "x", "/absolute/a"),
        ("/../a", "x", "/a"),
        ("..", "x", "."),
        ("a", "/", "/a"),
    ])
    func resolvesAgainstAFolder(path: String, folder: String, expected: String) {
        #expect(Path.resolving(path, in: folder) == expected)
    }

    @Test(arguments: [
        ("openapi/generator.yaml", "openapi"), ("generator.yaml", ""), ("/generator.yaml", "/"), ("/a/b", "/a"),
    ])
    func knowsTheFolder(path: String, parent: String) {
        #expect(Path.parent(of: path) == parent)
    }

    @Test(arguments: [
        ("/home/me/project/api.yaml", "api.yaml"),
        ("/home/me/project/a/../api.yaml", "api.yaml"),
        ("/home/me/projects/api.yaml", "/home/me/projects/api.yaml"),
        ("/home/me/project", "."),
        ("api.yaml", "api.yaml"),
        ("../api.yaml", "../api.yaml"),
    ])
    func showsPathsFromTheWorkingDirectory(path: String, shown: String) {
        #expect(Path.shown(path, workingDirectory: "/home/me/project") == shown)
    }
}
