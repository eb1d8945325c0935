import Testing

@testable import SwiftBackend

@Suite struct SingularTests {
    @Test(
        arguments: [
            ("dashboard_options", "dashboard_option"), ("categories", "category"), ("boxes", "box"),
            ("statuses", "status"),
            ("addresses", "address"), ("branches", "branch"), ("users", "user"), ("IDs", "ID"),
        ]
    )
    func plural(source: String, expected: String) {
        #expect(Singular.form(of: source) == expected)
    }

    @Test(arguments: ["status", "data", "address", "news", "series", "analysis", "is", "alias", "https"])
    func noPlural(source: String) {
        #expect(Singular.form(of: source) == nil)
    }
}
