/// The version of the OpenAPI Specification that a document says it is written for.
public struct SpecificationVersion: Hashable, Sendable {
    /// The versions that differ in meaning. Patch versions do not.
    public enum Feature: Int, Hashable, Sendable, Comparable, CaseIterable {
        case v2_0 = 20
        case v3_0 = 30
        case v3_1 = 31
        case v3_2 = 32

        /// By time.
        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// As written: `3.0.3`.
    public let text: String
    /// The version as far as it matters for reading.
    public let feature: Feature
}
