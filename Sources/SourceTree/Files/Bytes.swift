#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Whether a buffer has these bytes at an offset.
func bytesEqual(_ buffer: UnsafeRawBufferPointer, at offset: Int, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard offset >= 0, bytes.count <= buffer.count - offset else { return false }
    guard let left = buffer.baseAddress, let right = bytes.baseAddress else { return bytes.isEmpty }
    return memcmp(left + offset, right, bytes.count) == 0
}
