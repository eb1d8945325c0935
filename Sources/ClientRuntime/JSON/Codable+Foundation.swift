// For types that are `Codable` and nothing more, Foundation's coders do the work.
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Writes any `Encodable` as JSON.
nonisolated enum EncodableJSON {
    /// - Throws: ``APIError`` of kind `encoding`.
    static func bytes(of value: some Encodable) throws -> [UInt8] {
        if let value = value as? any JSONCodable { return value.jsonBytes() }
        let encoder = JSONEncoder()
        // Not `.iso8601`, which drops fractions of seconds.
        encoder.dateEncodingStrategy = .custom { date, encoder in try date.jsonValue.encode(to: encoder) }
        do {
            return try Array(encoder.encode(value))
        } catch {
            throw APIError(kind: .encoding, message: "A \(type(of: value)) does not write JSON", underlying: error)
        }
    }
}

nonisolated extension ResponseFormat where Output: Decodable {
    /// The JSON of a response as any `Decodable`.
    static func decodable(_ type: Output.Type) -> ResponseFormat {
        .buffered("application/json") { bytes, _ in
            if let fast = type as? any JSONCodable.Type, let value = try fast.init(jsonBytes: bytes) as? Output {
                return value
            }
            let decoder = JSONDecoder()
            decoder.dateDecodingStrategy = .custom { decoder in
                try Date(json: JSONElement(parsing: JSONValue(from: decoder).jsonBytes()))
            }
            return try decoder.decode(type, from: Data(bytes))
        }
    }
}
