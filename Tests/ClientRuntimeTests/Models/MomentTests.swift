import ClientRuntime
import Foundation
import Testing

/// Points in time in models, which know how they were written.
@Suite("Moments")
struct MomentTests {
    private func text(createdAt: String) -> JSONLiteral {
        JSONLiteral(#"{"id":"e621e1f8-c36c-495a-93fc-0c247a3e6e5f","created_at":"\#(createdAt)"}"#)
    }

    private static let spellings = [
        "2024-02-29T12:30:00Z", "2024-02-29T12:30:00.000Z", "2024-02-29T12:30:00.250Z", "2024-02-29T12:30:00.25Z",
        "2024-02-29T12:30:00.123456789Z", "2024-02-29T12:30:00.1234567890123Z", "2024-02-29T12:30:00+00:00",
        "2024-02-29T12:30:00-08:00", "2024-02-29T12:30:00+0000", "2024-02-29 12:30:00Z", "2024-02-29t12:30:00z",
        "1990-12-31T23:59:60Z", "9999-12-31T23:59:59.999Z", "0000-01-01T00:00:00.000001Z",
    ]

    @Test("What nobody has changed is written as it came", arguments: spellings)
    func unchanged(spelling: String) throws {
        let json = text(createdAt: spelling)
        let model = try Formats(json)
        #expect(model.jsonText == json.text)
        var copy = model
        copy.updatedAt = copy.createdAt
        #expect(copy.jsonText.hasPrefix(json.text.dropLast()))
    }

    @Test("What is set is written in UTC")
    func changed() throws {
        var model = try Formats(text(createdAt: "2024-02-29T12:30:00.000+01:00"))
        model.createdAt = model.createdAt.addingTimeInterval(60)
        #expect(model.jsonText == text(createdAt: "2024-02-29T11:31:00Z").text)
        model.createdAt.addTimeInterval(0.5)
        #expect(model.jsonText == text(createdAt: "2024-02-29T11:31:00.5Z").text)
    }

    @Test("Models are equal when their points in time are, however these are written")
    func equality() throws {
        let model = try Formats(text(createdAt: "2024-02-29T12:30:00Z"))
        for spelling in ["2024-02-29T13:30:00+01:00", "2024-02-29T12:30:00.000Z"] {
            let other = try Formats(text(createdAt: spelling))
            #expect(other == model)
            #expect(other.hashValue == model.hashValue)
            #expect(other.createdAt == model.createdAt)
        }
        #expect(try Formats(text(createdAt: "2024-02-29T12:30:00.001Z")) != model)
        #expect(model == Formats(id: model.id, createdAt: Date(timeIntervalSince1970: 1_709_209_800)))
    }
}
