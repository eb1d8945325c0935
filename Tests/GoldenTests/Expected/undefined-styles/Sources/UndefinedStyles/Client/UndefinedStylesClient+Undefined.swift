// Generated from undefined-styles.yaml. Changes are lost when it is generated again.

import UndefinedStylesRuntime

nonisolated extension UndefinedStylesClient {
    /// Operations of `undefined`.
    public struct Undefined: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /undefined`
        ///
        /// - Throws: ``UndefinedStylesError``.
        @_alwaysEmitIntoClient
        public func styles(
            spaceString: String? = nil,
            spaceArray: [String]? = nil,
            spaceObject: Color? = nil,
            pipeNumber: Int? = nil,
            pipeArray: [String]? = nil,
            pipeObject: Color? = nil,
            deepEnum: Kind? = nil,
            deepArray: [String]? = nil,
            deepObject: Color? = nil,
            contentXML: Color? = nil,
            deepByDefault: Color? = nil,
            spaceFlat: [String]? = nil,
            pipeFlat: Color? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/undefined",
                    id: "undefinedStyles",
                    parameters: [
                        .query("spaceString", spaceString, style: .spaceDelimited),
                        .query("spaceArray", spaceArray, style: .spaceDelimited, explode: true),
                        .query("spaceObject", spaceObject, style: .spaceDelimited, explode: true),
                        .query("pipeNumber", pipeNumber, style: .pipeDelimited),
                        .query("pipeArray", pipeArray, style: .pipeDelimited, explode: true),
                        .query("pipeObject", pipeObject, style: .pipeDelimited, explode: true),
                        .query("deepEnum", deepEnum, style: .deepObject),
                        .query("deepArray", deepArray, style: .deepObject),
                        .query("deepObject", deepObject, style: .deepObject),
                        .query("contentXML", contentXML, style: .json),
                        .query("deepByDefault", deepByDefault, style: .deepObject),
                        .query("spaceFlat", spaceFlat, style: .spaceDelimited),
                        .query("pipeFlat", pipeFlat, style: .pipeDelimited),
                    ],
                    response: .none
                )
            )
        }
    }
}
