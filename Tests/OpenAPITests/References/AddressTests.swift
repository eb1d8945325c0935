import Testing

@testable import OpenAPI

@Suite struct AddressTests {
    /// RFC 3986, section 5.4, without the fragments, which are never part of an address here.
    @Test(arguments: [
        // A scheme of one letter is taken for a disk, see below.
        ("gg:h", "gg:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y", "http://a/b/c/g;x?y"),
        (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"), ("../", "http://a/b/"),
        ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"), ("../../g", "http://a/g"),
        ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
        ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."),
        ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"), ("g/./h", "http://a/b/c/g/h"),
        ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"), ("g;x=1/../y", "http://a/b/c/y"),
    ])
    func referencesToURIs(reference: String, expected: String) {
        #expect(DocumentAddress.uri("http://a/b/c/d;p?q").resolving(reference) == .uri(expected))
    }

    @Test(arguments: [
        ("b.yaml", "specs/b.yaml"), ("./x/../b.yaml", "specs/b.yaml"), ("../b.yaml", "b.yaml"),
        ("../../b.yaml", "../b.yaml"), ("/b.yaml", "/b.yaml"), ("a%20b%2520.yaml", "specs/a b%20.yaml"),
        ("50%.yaml", "specs/50%.yaml"), ("file:///x/a%20b.yaml", "/x/a b.yaml"), ("ü.yaml", "specs/ü.yaml"),
    ])
    func referencesToFiles(reference: String, expected: String) {
        #expect(DocumentAddress.file("specs/a.yaml").resolving(reference) == .file(expected))
    }

    @Test func whatIsNoFile() {
        let file = DocumentAddress.file("specs/a.yaml")
        #expect(file.resolving("https://example.com/x/../y.yaml") == .uri("https://example.com/y.yaml"))
        #expect(file.resolving("HTTPS://example.com/y") == .uri("https://example.com/y"))
        #expect(file.resolving("urn:example:pet") == .uri("urn:example:pet"))
        // Nobody has a scheme of one letter; somebody has a disk.
        #expect(file.resolving("C:pet.yaml") == .file("specs/C:pet.yaml"))
    }

    @Test func pathsFromTheDocument() {
        #expect(FilePath.relative("a/b/c.yaml", toFolderOf: "a/api.yaml") == "b/c.yaml")
        #expect(FilePath.relative("a/c.yaml", toFolderOf: "a/b/api.yaml") == "../c.yaml")
        #expect(FilePath.relative("c.yaml", toFolderOf: "api.yaml") == "c.yaml")
        #expect(FilePath.relative("/x/c.yaml", toFolderOf: "/x/y/api.yaml") == "../c.yaml")
        #expect(FilePath.relative("/x/c.yaml", toFolderOf: "api.yaml") == "/x/c.yaml")
        #expect(FilePath.relative("../c.yaml", toFolderOf: "api.yaml") == "../c.yaml")
    }
}
