/// Writes a JSON text (RFC 8259) into bytes, with the commas and colons where they belong.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.beginObject()
/// writer.writeKey("id")
/// writer.writeString("cus_1")
/// writer.endObject()
/// writer.bytes               // {"id":"cus_1"}
/// ```
///
/// That every `begin` has its `end` and every key its value is up to the caller.
public nonisolated struct JSONWriter: Sendable {
    /// What was written so far, in UTF-8. It is copied.
    public var bytes: [UInt8] { buffer.bytes }

    var buffer = ByteBuffer()

    /// Whether a comma is due before the next value or key.
    private var needsComma = false

    /// A writer that has written nothing yet.
    public init() {}

    /// Writes `null`.
    public mutating func writeNull() {
        separate()
        buffer.append("null")
    }

    /// Writes `true` or `false`.
    public mutating func writeBool(_ value: Bool) {
        separate()
        buffer.append(value ? "true" : "false")
    }

    /// Writes a number without a fraction.
    public mutating func writeInteger(_ value: Int) {
        separate()
        append(value)
    }

    /// Writes the shortest number that reads back as the same `Double`, and `1` rather than `1.0`.
    ///
    /// JSON has no infinities and no NaN: they are written as `null`, as JavaScript does.
    public mutating func writeDouble(_ value: Double) {
        guard value.isFinite else { return writeNull() }
        separate()
        // Not beyond 2^53, where the digits of an integer would claim to be exact, nor for -0, whose sign it would
        // lose.
        if value.magnitude <= 0x1p53, let integer = Int(exactly: value), integer != 0 || value.sign == .plus {
            append(integer)
        } else {
            buffer.append(value.description)
        }
    }

    /// Writes a string, escaped as far as it must be.
    public mutating func writeString(_ value: String) {
        separate()
        append(quoting: value)
    }

    /// Writes a number that is already text.
    mutating func writeNumber(text: String) {
        separate()
        buffer.append(text)
    }

    /// Writes a date and time.
    mutating func writeTime(_ time: RFC3339) {
        separate()
        append(time)
    }

    /// Begins an array, whose elements come next.
    public mutating func beginArray() {
        separate()
        buffer.append(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends an array.
    public mutating func endArray() {
        buffer.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Begins an object, whose members come next.
    public mutating func beginObject() {
        separate()
        buffer.append(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends an object.
    public mutating func endObject() {
        buffer.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Writes the name of a member, whose value comes next.
    public mutating func writeKey(_ key: String) {
        separate()
        append(quoting: key)
        buffer.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// Writes a key that has its comma, quotation marks and colon already.
    @inline(__always)
    mutating func writeKey(encoded key: UnsafeBufferPointer<UInt8>) {
        buffer.append(needsComma ? key : UnsafeBufferPointer(rebasing: key.dropFirst()))
        needsComma = false
    }

    /// A key as ``writeKey(encoded:)`` takes it.
    static func encoded(key: String) -> [UInt8] {
        var writer = JSONWriter()
        writer.needsComma = true
        writer.writeKey(key)
        return writer.bytes
    }

    private mutating func separate() {
        if needsComma { buffer.append(UInt8(ascii: ",")) }
        needsComma = true
    }
}
