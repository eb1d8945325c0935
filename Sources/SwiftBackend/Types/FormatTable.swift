/// Which Swift type stands for a `format`.
///
/// The table holds what has one natural type that keeps the value as the server wrote it. `uuid` and `uri` stay
/// `String`: `UUID` writes capitals, and `URL` rejects or rewrites what servers accept. A configuration maps them, or
/// any other format, to types that conform to
/// `JSONCodable`.
struct FormatTable {
    private let overrides: [String: String]

    init(overrides: [String: String] = [:]) {
        self.overrides = overrides
    }

    /// - Returns: `nil` where a string with this format is a `String`.
    func type(ofString format: String?) -> String? {
        guard let format else { return nil }
        if let type = overrides[format] { return type }
        switch format {
        case "date-time": return "Date"
        case "date": return "CalendarDate"
        default: return nil
        }
    }

    func type(ofNumber format: String?) -> String? {
        format.flatMap { overrides[$0] }
    }

    /// Types that the files which use them must import Foundation for.
    static let foundationTypes: Set<String> = ["Date", "UUID", "Decimal", "URL", "Data"]
}
