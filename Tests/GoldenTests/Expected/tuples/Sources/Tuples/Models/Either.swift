// Generated from tuples.yaml. Changes are lost when it is generated again.

import TuplesRuntime

public nonisolated enum Either: UnionModel {
    case array(ArrayPayload)
    case array2(ArrayPayload2)
    /// A value that is none of the others, as it came.
    case unknown(JSONValue)

    public static let variants = UnionVariants<Self>(
        [
            .init(ArrayPayload.self) { .array($0) },
            .init(ArrayPayload2.self) { .array2($0) },
        ],
        unknown: { .unknown($0) }
    )

    public var value: any JSONCodable {
        switch self {
        case .array(let value): value
        case .array2(let value): value
        case .unknown(let value): value
        }
    }

    public nonisolated struct ArrayPayload: TupleModel {
        public static let layout = ObjectLayout([
            .required("first", String.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(_ first: String) {
            self.init(_fields: Fields(Self.layout))
            self.first = first
        }

        @_alwaysEmitIntoClient
        public var first: String {
            get { _fields.string(0) }
            set { _fields.setString(0, newValue) }
        }
    }

    public nonisolated struct ArrayPayload2: TupleModel {
        public static let layout = ObjectLayout([
            .required("first", Int.self),
            .required("second", Int.self),
        ])

        public var _fields: Fields

        public init(_fields: Fields) {
            self._fields = _fields
        }

        @_alwaysEmitIntoClient
        public init(_ first: Int, _ second: Int) {
            self.init(_fields: Fields(Self.layout))
            self.first = first
            self.second = second
        }

        @_alwaysEmitIntoClient
        public var first: Int {
            get { _fields.int(0) }
            set { _fields.setInt(0, newValue) }
        }

        @_alwaysEmitIntoClient
        public var second: Int {
            get { _fields.int(1) }
            set { _fields.setInt(1, newValue) }
        }
    }
}
