import Foundation
import ParameterStyles
import Testing

extension WireTests {
    /// The table "Style Examples" of the specification, cell by cell.
    @Suite struct StyleTableTests {
        @Test(arguments: StyleCell.all.indices)
        func bytesAreThoseOfTheSpecification(index: Int) async throws {
            let cell = StyleCell.all[index]
            let request = try await WireServer.request { url in
                try await cell.call(ParameterStylesClient(baseURL: url, configuration: .wire))
            }
            #expect(request.method == "GET")
            switch cell.place {
            case .path:
                #expect(request.target.hasSuffix("/x\(cell.expected)"), "\(cell.operationID): \(request.target)")
            case .query:
                #expect(request.target.hasSuffix("?\(cell.expected)"), "\(cell.operationID): \(request.target)")
            case .header: #expect(request.header("color") == cell.expected, "\(cell.operationID)")
            case .cookie: #expect(request.header("Cookie") == cell.expected, "\(cell.operationID)")
            }
            try WireLog.append(request, of: cell.operationID, meaning: ["\(cell.place.rawValue).color": cell.value])
        }

        @Test func theTableIsWhole() {
            // 17 rows, of which those of a query's delimiters and brackets are not for every kind of value.
            #expect(StyleCell.all.count == 17 * 4 - 2 - 2 - 3)
            #expect(Set(StyleCell.all.map(\.operationID)).count == 47)
        }
    }
}
