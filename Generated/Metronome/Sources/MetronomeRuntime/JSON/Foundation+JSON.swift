// The types of Foundation that formats of JSON Schema stand for. The rest of JSON and models does without Foundation.
#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// `format: date-time`, by RFC 3339: read with any offset and any fraction of a second, written in UTC with up to
/// microseconds.
nonisolated extension Date: JSONCodable {
    public init(json: JSONElement) throws {
        let time = try json.string(as: "a date and time with an offset (RFC 3339)") { RFC3339($0) }
        let sinceReference = Double(time.seconds - Self.secondsFrom1970ToReference)
        self.init(timeIntervalSinceReferenceDate: sinceReference + Double(time.nanoseconds) / 1e9)
    }

    /// Writes the date. One outside of the years 0 to 9999, for which RFC 3339 has no form, is written as `null`.
    public func write(to writer: inout JSONWriter) {
        let interval = timeIntervalSinceReferenceDate
        guard Self.writable ~= interval else { return writer.writeNull() }
        var seconds = interval.rounded(.down)
        var microseconds = ((interval - seconds) * 1e6).rounded()
        if microseconds >= 1e6 {
            seconds += 1
            microseconds = 0
        }
        let time = RFC3339(
            seconds: Int64(seconds) + Self.secondsFrom1970ToReference,
            nanoseconds: Int(microseconds) * 1_000
        )
        writer.writeString(time.text)
    }

    public static var _empty: Date { Date(timeIntervalSinceReferenceDate: 0) }

    public var _slot: Fields.Slot { Fields.Slot(.double(timeIntervalSinceReferenceDate)) }

    public init?(_slot: Fields.Slot) {
        guard case .double(let interval) = _slot.content else { return nil }
        self.init(timeIntervalSinceReferenceDate: interval)
    }

    private static let secondsFrom1970ToReference: Int64 = 978_307_200

    /// From the first second of the year 0 to the last of the year 9999, with room for rounding to microseconds.
    private static let writable: Range<Double> = -63_145_526_400..<252_423_993_599.999999
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
