import Foundation
import Testing

/// Small documents of one idea each, and the Swift that they become.
@Suite struct GoldenDocumentTests {
    @Test(arguments: SmallDocument.all)
    func becomesTheExpectedPackage(document: SmallDocument) throws {
        try Golden(folder: "\(Repository.expected)/\(document.name)").expect(document.golden())
    }

    @Test func everyExpectationHasItsDocument() throws {
        let folders = Set(try FileManager.default.contentsOfDirectory(atPath: Repository.expected))
        let names = Set(SmallDocument.all.map(\.name))
        if Golden.isRecording {
            for folder in folders.subtracting(names) {
                try FileManager.default.removeItem(atPath: "\(Repository.expected)/\(folder)")
            }
        } else {
            #expect(folders == names)
        }
    }
}
