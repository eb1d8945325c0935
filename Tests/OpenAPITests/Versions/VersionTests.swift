import OpenAPI
import SourceTree
import Testing

@Suite struct VersionTests {
    @Test(arguments: [
        ("3.0.0", SpecificationVersion.Feature.v3_0), ("3.0.4", .v3_0), ("3.0", .v3_0), ("3", .v3_0),
        ("3.1.2", .v3_1), ("3.1", .v3_1), ("3.2.0", .v3_2), ("3.1.0-rc1", .v3_1), ("'3.0.3'", .v3_0),
    ])
    func knownVersions(text: String, feature: SpecificationVersion.Feature) throws {
        let document = try reading("openapi: \(text)\ninfo: {title: t, version: '1'}\npaths: {}\n")
        #expect(document.document?.version.feature == feature)
        #expect(document.diagnostics.isEmpty)
    }

    @Test(arguments: [
        (
            "3.0.9", SpecificationVersion.Feature.v3_0,
            "note newer-version: OpenAPI 3.0.9 is newer than 3.0.4, and is read as that"
        ),
        ("3.1.7", .v3_1, "note newer-version: OpenAPI 3.1.7 is newer than 3.1.2, and is read as that"),
        ("3.2.1", .v3_2, "note newer-version: OpenAPI 3.2.1 is newer than 3.2.0, and is read as that"),
        (
            "3.3.0", .v3_2,
            "warning newer-version: OpenAPI 3.3.0 is newer than 3.2, and is read as that; what it has brought is not "
                + "understood"
        ),
    ])
    func newerVersions(text: String, feature: SpecificationVersion.Feature, expected: String) throws {
        let text = "openapi: \(text)\ninfo: {title: t, version: '1'}\npaths: {}\n"
        #expect(try reading(text).document?.version.feature == feature)
        #expect(try diagnose(text) == ["1:10 " + expected])
    }

    @Test(arguments: ["'2.0'", "2.0", "2"])
    func swagger(text: String) throws {
        let found = try reading("swagger: \(text)\ninfo: {title: t, version: '1'}\npaths: {}\n")
        #expect(found.document?.version.feature == .v2_0)
        #expect(found.diagnostics.isEmpty)
    }
}
