// Generated from swagger-forms.yaml. Changes are lost when it is generated again.

import SwaggerFormsRuntime

nonisolated extension SwaggerFormsClient {
    /// Operations of `forms`.
    public struct Forms: Sendable {
        @usableFromInline let client: APIClient

        /// The same fields, urlencoded and in parts.
        ///
        /// `POST /forms`
        ///
        /// - Throws: ``SwaggerFormsError``.
        @_alwaysEmitIntoClient
        public func forms(
            csv: [String]? = nil,
            ssv: [String]? = nil,
            tsv: [String]? = nil,
            pipes: [String]? = nil,
            multi: [String]? = nil,
            plain: String? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/forms",
                    id: "forms",
                    body: .multipart([
                        .value("csv", csv, style: FormFieldStyle(.form, explode: false)),
                        .value("ssv", ssv, style: FormFieldStyle(.spaceDelimited)),
                        .value("tsv", tsv, style: FormFieldStyle(.tabDelimited)),
                        .value("pipes", pipes, style: FormFieldStyle(.pipeDelimited)),
                        .value("multi", multi),
                        .value("plain", plain),
                    ]),
                    response: .none
                )
            )
        }

        /// `POST /forms`
        ///
        /// The same call, with the body as `application/x-www-form-urlencoded`.
        ///
        /// - Throws: ``SwaggerFormsError``.
        @_alwaysEmitIntoClient
        public func formsAsForm(_ body: FormsFormBody) async throws {
            try await client.send(
                APIOperation(
                    .post,
                    "/forms",
                    id: "forms",
                    body: .form(body, styles: [
                        "csv": FormFieldStyle(.form, explode: false),
                        "ssv": FormFieldStyle(.spaceDelimited),
                        "tsv": FormFieldStyle(.tabDelimited),
                        "pipes": FormFieldStyle(.pipeDelimited),
                    ]),
                    response: .none
                )
            )
        }

        /// `PUT /forms`
        ///
        /// - Throws: ``SwaggerFormsError``.
        @_alwaysEmitIntoClient
        public func upload(file: FilePart, tags: [String]? = nil) async throws {
            try await client.send(
                APIOperation(
                    .put,
                    "/forms",
                    id: "upload",
                    body: .multipart([
                        .file("file", file),
                        .value("tags", tags, style: FormFieldStyle(.pipeDelimited)),
                    ]),
                    response: .none
                )
            )
        }

        /// The body of a request.
        public nonisolated struct FormsFormBody: ObjectModel {
            public static let layout = ObjectLayout([
                .optional("csv", [String].self),
                .optional("ssv", [String].self),
                .optional("tsv", [String].self),
                .optional("pipes", [String].self),
                .optional("multi", [String].self),
                .optional("plain", String.self),
            ])

            public var _fields: Fields

            public init(_fields: Fields) {
                self._fields = _fields
            }

            @_alwaysEmitIntoClient
            public init(
                csv: [String]? = nil,
                ssv: [String]? = nil,
                tsv: [String]? = nil,
                pipes: [String]? = nil,
                multi: [String]? = nil,
                plain: String? = nil
            ) {
                self.init(_fields: Fields(Self.layout))
                self.csv = csv
                self.ssv = ssv
                self.tsv = tsv
                self.pipes = pipes
                self.multi = multi
                self.plain = plain
            }

            @_alwaysEmitIntoClient
            public var csv: [String]? {
                get { _fields.optionalValue(0) }
                set { _fields.setOptionalValue(0, newValue) }
                _modify { yield &_fields[changingOptional: 0] }
            }

            @_alwaysEmitIntoClient
            public var ssv: [String]? {
                get { _fields.optionalValue(1) }
                set { _fields.setOptionalValue(1, newValue) }
                _modify { yield &_fields[changingOptional: 1] }
            }

            @_alwaysEmitIntoClient
            public var tsv: [String]? {
                get { _fields.optionalValue(2) }
                set { _fields.setOptionalValue(2, newValue) }
                _modify { yield &_fields[changingOptional: 2] }
            }

            @_alwaysEmitIntoClient
            public var pipes: [String]? {
                get { _fields.optionalValue(3) }
                set { _fields.setOptionalValue(3, newValue) }
                _modify { yield &_fields[changingOptional: 3] }
            }

            @_alwaysEmitIntoClient
            public var multi: [String]? {
                get { _fields.optionalValue(4) }
                set { _fields.setOptionalValue(4, newValue) }
                _modify { yield &_fields[changingOptional: 4] }
            }

            @_alwaysEmitIntoClient
            public var plain: String? {
                get { _fields.optionalString(5) }
                set { _fields.setOptionalString(5, newValue) }
            }
        }
    }
}
