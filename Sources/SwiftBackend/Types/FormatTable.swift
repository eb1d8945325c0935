import SchemaIR

/// Which Swift type stands for a `format`.
///
/// The table itself holds only what has one natural type that keeps the value as the server wrote it. A configuration
/// maps other formats (`formats: {uuid: UUID}`) to types that conform to `JSONCodable`. The runtime has these for it:
///
/// | format | default | opt-in | why it is not the default |
/// |---|---|---|---|
/// | `date-time` | `Date` | | |
/// | `date` | `CalendarDate` | | |
/// | `uuid` | `String` | `UUID` | writes lower case, whatever the server wrote |
/// | `uri`, `url` | `String` | `URL` | refuses or rewrites what servers accept |
/// | `byte` | `String` | `Data` | Base64 comes in dialects, of which one can be written back |
/// | `decimal` | `String`, `Double` | `Decimal` | Foundation; a string is then a `DecimalText` |
/// | `duration` | `String` | `CalendarDuration`, `Duration` | the latter has no years and months |
/// | `unix-time` | `Int`, `Double` | `UnixTime` | documents do not agree on a name for the format, nor on the unit |
/// | `int64`, `int32`, `float` | `Int`, `Double` | `Int64`, `Int32`, `Float` | one type is handier |
/// | `uint64`, or bounds beyond `Int` | `UInt64` | | |
/// | bounds beyond 64 bits | `Decimal`, 38 digits | | |
/// | none | `Int`, `Double` | as `integer`, `number` | binary fractions are what most mean |
struct FormatTable {
    private let overrides: [String: String]

    private static let strings = ["date-time": "Date", "date": "CalendarDate"]
    private static let integers = ["uint64": "UInt64", IntegerFormat.beyond64Bits: "Decimal"]

    /// The types that stand for formats in any SDK: no schema should hide them.
    static let builtInTypes = Set(strings.values).union(integers.values)

    init(overrides: [String: String] = [:]) {
        self.overrides = overrides.mapValues { type in
            let name = type.hasPrefix("Foundation.") ? String(type.dropFirst("Foundation.".count)) : type
            return Self.foundationTypes.contains(name) ? name : type
        }
    }

    /// The types that a configuration asks for: no schema should hide them.
    var mappedTypes: Set<String> {
        Set(overrides.keys.flatMap { [type(ofString: $0), type(ofNumber: $0)] }.compactMap(\.self))
    }

    /// - Returns: `nil` where a string with this format is a `String`.
    func type(ofString format: String?) -> String? {
        guard let format else { return nil }
        // A `Decimal` is written as a number, which is not what a string is.
        if let type = overrides[format] { return type == "Decimal" ? "DecimalText" : type }
        return Self.strings[format]
    }

    /// - Returns: `nil` where an integer with this format is an `Int`.
    func type(ofInteger format: String?) -> String? {
        mapped(format, named: "integer") ?? format.flatMap { Self.integers[$0] }
    }

    /// - Returns: `nil` where a number with this format is a `Double`.
    func type(ofNumber format: String?) -> String? {
        mapped(format, named: "number")
    }

    /// - Parameter type: the JSON type, by which numbers without a format are mapped.
    private func mapped(_ format: String?, named type: String) -> String? {
        guard let mapped = overrides[format ?? type] else { return nil }
        // A `Date` is written as a string, which is not what a number is.
        return mapped == "Date" ? "UnixTime" : mapped
    }

    /// Types that the files which use them must import Foundation for.
    static let foundationTypes: Set<String> = ["Date", "UUID", "Decimal", "URL", "Data"]

    /// Types that numeric constraints can be compared with.
    static let numberTypes: Set<String> = [
        "Int", "Double", "Decimal", "DecimalText", "Int64", "Int32", "UInt64", "Float",
    ]
}
