// The types of Foundation that formats of JSON Schema stand for. The rest of JSON and models does without Foundation.
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// `format: date-time`, by RFC 3339: read with any offset and any fraction of a second, written in UTC with up to
/// microseconds. In a model, one that nobody has changed is written as it was read.
nonisolated extension Date: JSONCodable {
    public init(json: JSONElement) throws {
        self.init(timeIntervalSinceReferenceDate: try Moment(json: json).interval)
    }

    /// Writes the date. One outside of the years 0 to 9999, for which RFC 3339 has no form, is written as `null`.
    public func write(to writer: inout JSONWriter) {
        Moment(interval: timeIntervalSinceReferenceDate).write(to: &writer)
    }

    public static var _empty: Date { Date(timeIntervalSinceReferenceDate: 0) }

    public var _slot: Fields.Slot { Fields.Slot(.moment(Moment(interval: timeIntervalSinceReferenceDate))) }

    public init?(_slot: Fields.Slot) {
        guard case .moment(let moment) = _slot.content else { return nil }
        self.init(timeIntervalSinceReferenceDate: moment.interval)
    }

    public static func _slot(json: JSONElement) throws -> Fields.Slot {
        Fields.Slot(.moment(try Moment(json: json)))
    }
}

/// `format: uuid`: read in upper or lower case, written in lower case (RFC 9562, section 4).
nonisolated extension UUID: JSONCodable {
    public init(json: JSONElement) throws {
        self = try json.string(as: "a UUID") { UUID(uuidString: $0) }
    }

    public func write(to writer: inout JSONWriter) { writer.writeString(uuidString.lowercased()) }

    public static var _empty: UUID { UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) }
}

/// Bytes as text (`format: byte`): Base64 of RFC 4648, section 4, with padding. The alphabet of section 5 (`-`, `_`) and
/// missing padding are read too.
nonisolated extension Data: JSONCodable {
    public init(json: JSONElement) throws {
        self = try json.string(as: "bytes in Base64") { text in
            let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
            return Data(base64Encoded: text.replacing("-", with: "+").replacing("_", with: "/") + padding)
        }
    }

    public func write(to writer: inout JSONWriter) { writer.writeString(base64EncodedString()) }

    public static var _empty: Data { Data() }
}

/// `format: uri` and `uri-reference`: read as `URL` understands it, written as `URL` has it then, with characters that no
/// URI can have percent-encoded.
nonisolated extension URL: JSONCodable {
    public init(json: JSONElement) throws {
        self = try json.string(as: "a URL") { URL(string: $0) }
    }

    public func write(to writer: inout JSONWriter) { writer.writeString(absoluteString) }

    public static var _empty: URL { URL(filePath: "/") }
}

nonisolated extension CalendarDate {
    /// The day of a moment, in UTC.
    public init(_ date: Date) {
        let days = (date.timeIntervalSince1970 / 86_400).rounded(.down)
        // A `Date` may lie years outside of what RFC 3339 can write: then the first or the last day that it can.
        self.init(daysSince1970: Int(exactly: max(-719_528, min(days, 2_932_896))) ?? 0)
    }
}
