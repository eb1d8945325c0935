// Generated from swagger-forms.yaml. Changes are lost when it is generated again.

import SwaggerFormsRuntime

nonisolated extension SwaggerFormsClient {
    /// Operations of `formats`.
    public struct Formats: Sendable {
        @usableFromInline let client: APIClient

        /// `GET /formats/{csv}/{ssv}/{tsv}/{pipes}`
        ///
        /// - Throws: ``SwaggerFormsError``.
        @_alwaysEmitIntoClient
        public func formats(
            csv: [String],
            ssv: [String],
            tsv: [String],
            pipes: [String],
            xCSV: [String]? = nil,
            xSsv: [String]? = nil,
            xTsv: [String]? = nil,
            xPipes: [String]? = nil,
            xMulti: [String]? = nil,
            qCSV: [String]? = nil,
            qSsv: [String]? = nil,
            qTsv: [String]? = nil,
            qPipes: [String]? = nil,
            qMulti: [String]? = nil,
            nested: [[Int]]? = nil
        ) async throws {
            try await client.send(
                APIOperation(
                    .get,
                    "/formats/{csv}/{ssv}/{tsv}/{pipes}",
                    id: "formats",
                    parameters: [
                        .path("csv", csv),
                        .path("ssv", ssv, style: .spaceDelimited),
                        .path("tsv", tsv, style: .tabDelimited),
                        .path("pipes", pipes, style: .pipeDelimited),
                        .header("X-CSV", xCSV),
                        .header("X-SSV", xSsv, style: .spaceDelimited),
                        .header("X-TSV", xTsv, style: .tabDelimited),
                        .header("X-Pipes", xPipes, style: .pipeDelimited),
                        .header("X-Multi", xMulti),
                        .query("qCSV", qCSV, explode: false),
                        .query("qSSV", qSsv, style: .spaceDelimited),
                        .query("qTSV", qTsv, style: .tabDelimited),
                        .query("qPipes", qPipes, style: .pipeDelimited),
                        .query("qMulti", qMulti),
                        .query("nested", nested, explode: false),
                    ],
                    response: .none
                )
            )
        }
    }
}
