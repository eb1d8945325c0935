import Foundation
import SwaggerForms
import Testing

extension WireTests {
    /// `collectionFormat` of OpenAPI 2.0, wherever it may stand.
    @Suite struct SwaggerFormTests {
        private static let list = ["a", "b c"]

        private func request(_ call: (SwaggerFormsClient) async throws -> Void) async throws -> WireRequest {
            try await WireServer.request { url in
                try await call(SwaggerFormsClient(baseURL: url, configuration: .wire))
            }
        }

        @Test func formatsInPathsHeadersAndQueries() async throws {
            let list = Self.list
            let request = try await request {
                try await $0.formats.formats(
                    csv: list,
                    ssv: list,
                    tsv: list,
                    pipes: list,
                    xCSV: list,
                    xSsv: list,
                    xTsv: list,
                    xPipes: list,
                    xMulti: list,
                    qCSV: list,
                    qSsv: list,
                    qTsv: list,
                    qPipes: list,
                    qMulti: list,
                    nested: [[1, 2], [3]]
                )
            }
            #expect(
                request.target
                    == "/formats/a,b%20c/a%20b%20c/a%09b%20c/a%7Cb%20c?qCSV=a,b%20c&qSSV=a%20b%20c&qTSV=a%09b%20c"
                    + "&qPipes=a%7Cb%20c&qMulti=a&qMulti=b%20c&nested=%5B1%2C2%5D,%5B3%5D"
            )
            #expect(request.header("X-CSV") == "a,b c")
            #expect(request.header("X-SSV") == "a b c")
            #expect(request.header("X-TSV") == "a\tb c")
            #expect(request.header("X-Pipes") == "a|b c")
            #expect(request.header("X-Multi") == "a,b c")
        }

        @Test func formatsInForms() async throws {
            let list = Self.list
            let form = SwaggerFormsClient.Forms.FormsFormBody(
                csv: list,
                ssv: list,
                tsv: list,
                pipes: list,
                multi: list,
                plain: "x"
            )
            let urlencoded = try await request { try await $0.forms.formsAsForm(form) }
            #expect(
                urlencoded.bodyText == "csv=a,b+c&ssv=a%20b+c&tsv=a%09b+c&pipes=a%7Cb+c&multi=a&multi=b+c&plain=x"
            )
            let multipart = try await request {
                try await $0.forms.forms(csv: list, ssv: list, tsv: list, pipes: list, multi: list, plain: "x")
            }
            #expect(
                try parts(of: multipart) == [
                    "csv: a,b c", "ssv: a b c", "tsv: a\tb c", "pipes: a|b c", "multi: a", "multi: b c", "plain: x",
                ]
            )
        }

        @Test func aFileBesideAList() async throws {
            let request = try await request {
                try await $0.forms.upload(file: FilePart(bytes: [65], filename: "a.txt"), tags: Self.list)
            }
            #expect(try parts(of: request).last == "tags: a|b c")
        }

        /// Name and content of each part without a file.
        private func parts(of request: WireRequest) throws -> [String] {
            let boundary = try #require(request.header("Content-Type")?.components(separatedBy: "boundary=").last)
            return request.bodyText.components(separatedBy: "--\(boundary)").compactMap { part in
                let halves = part.components(separatedBy: "\r\n\r\n")
                guard halves.count == 2, let name = halves[0].split(separator: "\"").dropFirst().first else {
                    return nil
                }
                return "\(name): \(halves[1].trimmingCharacters(in: .newlines))"
            }
        }
    }
}
