// Generated from tuples.yaml. Changes are lost when it is generated again.

import TuplesRuntime

nonisolated extension TuplesClient {
    /// Operations of `track`.
    public struct Track: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /track`
        ///
        /// - Returns: How far it is.
        /// - Throws: ``TuplesError``.
        @_alwaysEmitIntoClient
        public func recordTrack(points: [Point]) async throws -> Measure {
            try await recordTrack(RecordTrackBody(points: points))
        }

        /// `POST /track`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: How far it is.
        /// - Throws: ``TuplesError``.
        @_alwaysEmitIntoClient
        public func recordTrack(_ body: RecordTrackBody) async throws -> Measure {
            try await client.send(
                APIOperation(
                    .post,
                    "/track",
                    id: "recordTrack",
                    body: .json(body),
                    response: .json
                )
            )
        }

        /// The body of a request.
        public nonisolated struct RecordTrackBody: ObjectModel {
            public static let layout = ObjectLayout([
                .required("points", [Point].self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(points: [Point]) {
                self.init(_fields: Fields(Self.layout))
                self.points = points
            }

            @_alwaysEmitIntoClient
            public var points: [Point] {
                get { _fields.value(0) }
                set { _fields.setValue(0, newValue) }
                _modify { yield &_fields[changing: 0] }
            }
        }
    }
}
