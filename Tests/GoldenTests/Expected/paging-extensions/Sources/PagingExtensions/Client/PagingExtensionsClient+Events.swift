// Generated from paging-extensions.yaml. Changes are lost when it is generated again.

import PagingExtensionsRuntime

nonisolated extension PagingExtensionsClient {
    /// Operations of `events`.
    public struct Events: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /events`
        ///
        /// - Returns: The items of all pages, each page asked for when its turn comes.
        /// - Throws: ``PagingExtensionsError``, when it is iterated.
        @_alwaysEmitIntoClient
        public func listEvents(resumeFrom: String? = nil) -> PagedItems<ListEventsResponse, Event> {
            client.paged(
                APIOperation(
                    .get,
                    "/events",
                    id: "listEvents",
                    parameters: [
                        .query("resume_from", resumeFrom),
                    ],
                    response: .json
                ),
                items: { $0.payload?.entries },
                by: .cursor(.query("resume_from")) { $0.payload?.resumeAt }
            )
        }

        /// The body of a `200` response.
        public nonisolated struct ListEventsResponse: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("payload", Payload.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(payload: Payload? = nil) {
                self.init(_fields: Fields(Self.layout))
                self.payload = payload
            }

            @_alwaysEmitIntoClient
            public var payload: Payload? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }

            public nonisolated struct Payload: ObjectModel {
                public static let layout = ObjectLayout([
                    .optional("entries", [Event].self),
                    .optional("related", [String].self),
                    .optional("resume_at", String.self),
                ])

                public var _fields: Fields

                public init(_fields: Fields) {
                    self._fields = _fields
                }

                @_alwaysEmitIntoClient
                public init(entries: [Event]? = nil, related: [String]? = nil, resumeAt: String? = nil) {
                    self.init(_fields: Fields(Self.layout))
                    self.entries = entries
                    self.related = related
                    self.resumeAt = resumeAt
                }

                @_alwaysEmitIntoClient
                public var entries: [Event]? {
                    get { _fields.optionalValue(0) }
                    set { _fields.setOptionalValue(0, newValue) }
                    _modify { yield &_fields[changingOptional: 0] }
                }

                @_alwaysEmitIntoClient
                public var related: [String]? {
                    get { _fields.optionalValue(1) }
                    set { _fields.setOptionalValue(1, newValue) }
                    _modify { yield &_fields[changingOptional: 1] }
                }

                @_alwaysEmitIntoClient
                public var resumeAt: String? {
                    get { _fields.optionalString(2) }
                    set { _fields.setOptionalString(2, newValue) }
                }
            }
        }
    }
}
