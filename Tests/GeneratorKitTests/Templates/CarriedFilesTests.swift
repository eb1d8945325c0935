import EmbeddedFiles
import SourceTree
import Testing

@testable import GeneratorKit

@Suite struct CarriedFilesTests {
    @Test func aGeneratorWithoutItsFilesSaysSo() throws {
        let templates = EmbeddedFiles.templates
        #expect(throws: Never.self) { try CarriedFiles.check([templates, templates]) }
        let error = #expect(throws: DiagnosticsError.self) { try CarriedFiles.check([templates, []]) }
        #expect(error?.diagnostics.map(\.code) == ["missing-sources"])
    }
}
