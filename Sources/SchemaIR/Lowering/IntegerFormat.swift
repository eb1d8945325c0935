import OpenAPI

/// The formats of integers that the bounds of a schema ask for.
public enum IntegerFormat {
    /// Of the OpenAPI format registry: as many digits as it takes.
    public static let beyond64Bits = "decimal"

    /// The declared format; where there is none, one that can hold what the bounds allow.
    static func format(of schema: Schema) -> String? {
        if let format = schema.format { return format }
        let (lower, upper) = (schema.lowerBound?.number.double ?? 0, schema.upperBound?.number.double ?? 0)
        if lower >= -limit, upper <= limit { return nil }
        return lower >= 0 && upper <= 2 * limit ? "uint64" : beyond64Bits
    }

    /// 2^63, and some more: documents written by way of JavaScript round it up.
    private static let limit = 9.3e18
}
