import Foundation
#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

nonisolated extension URLRequest {
    /// How long a connection may be silent. The client's own clock decides how long a call takes; this one only ends
    /// streams whose server is gone.
    private static let longestSilence = 3_600.0

    /// - Throws: ``APIError`` of kind `encoding` where the parts make no URL.
    init(_ request: HTTPRequest, hasContent: Bool) throws {
        guard let url = URL(string: request.urlText) else {
            throw APIError(kind: .encoding, message: "The request has no valid URL")
        }
        self.init(url: url)
        httpMethod = request.method.rawValue
        timeoutInterval = Self.longestSilence
        for field in request.fields(hasContent: hasContent) {
            addValue(field.value, forHTTPHeaderField: field.name.rawName)
        }
        #if canImport(FoundationNetworking)
        leaveOut("Accept-Language")
        if hasContent { leaveOut("Content-Type") }
        #endif
    }

    #if canImport(FoundationNetworking)
    /// Keeps Foundation and libcurl from adding a header field that nobody asked for: libcurl takes a field of white
    /// space alone for the wish that it is not sent.
    mutating func leaveOut(_ name: String) {
        if value(forHTTPHeaderField: name) == nil { setValue(" ", forHTTPHeaderField: name) }
    }
    #endif
}

nonisolated extension HTTPResponse {
    /// - Throws: ``APIError`` of kind `connection` where the status is none.
    init(_ response: HTTPURLResponse) throws {
        var fields = HTTPFields()
        for (name, value) in response.allHeaderFields {
            if let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String {
                fields[name] = value
            }
        }
        self.init(status: try Status(received: response.statusCode), headerFields: fields)
    }
}
