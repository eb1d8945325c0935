// Generated from property-names.yaml. Changes are lost when it is generated again.

import PropertyNamesRuntime

nonisolated extension PropertyNamesClient {
    /// Operations of `self`.
    public struct SelfAPI: Sendable {
        @usableFromInline let client: APIClient

        /// `POST /keywords`
        ///
        /// - Returns: All of it.
        /// - Throws: ``PropertyNamesError``.
        @_alwaysEmitIntoClient
        public func post(
            selfValue2: String,
            `init`: String,
            `default`: String,
            selfValue: String? = nil,
            `class`: String? = nil,
            `in`: String? = nil,
            `inout`: String? = nil,
            `is`: Bool? = nil,
            `func`: String? = nil,
            `let`: String? = nil,
            `var`: String? = nil,
            `throws`: String? = nil,
            `await`: String? = nil,
            async: String? = nil,
            actor: String? = nil,
            some: String? = nil,
            any: String? = nil,
            `where`: String? = nil,
            `nil`: String? = nil,
            `true`: Bool? = nil,
            `protocol`: String? = nil,
            type: String? = nil,
            protocol2: String? = nil,
            get: String? = nil,
            set: String? = nil,
            didSet: String? = nil,
            newValue: String? = nil,
            empty: String? = nil,
            `subscript`: String? = nil,
            `operator`: String? = nil,
            fields: String? = nil
        ) async throws -> Meeting {
            try await post(
                Keywords(
                    selfValue2: selfValue2,
                    init: `init`,
                    default: `default`,
                    selfValue: selfValue,
                    class: `class`,
                    in: `in`,
                    `inout`: `inout`,
                    is: `is`,
                    func: `func`,
                    let: `let`,
                    var: `var`,
                    throws: `throws`,
                    await: `await`,
                    async: async,
                    actor: actor,
                    some: some,
                    any: any,
                    where: `where`,
                    nil: `nil`,
                    true: `true`,
                    protocol: `protocol`,
                    type: type,
                    protocol2: protocol2,
                    get: get,
                    set: set,
                    didSet: didSet,
                    newValue: newValue,
                    empty: empty,
                    subscript: `subscript`,
                    operator: `operator`,
                    fields: fields
                )
            )
        }

        /// `POST /keywords`
        ///
        /// The same call, with the body as one value.
        ///
        /// - Returns: All of it.
        /// - Throws: ``PropertyNamesError``.
        @_alwaysEmitIntoClient
        public func post(_ body: Keywords) async throws -> Meeting {
            try await client.send(
                APIOperation(
                    .post,
                    "/keywords",
                    id: "post",
                    body: .json(body),
                    response: .json
                )
            )
        }
    }
}
