import Foundation
import ParameterStyles

/// What was sent and what was meant by it, for an implementation that has nothing in common with this one: a line of JSON
/// for each request, in the file that `WIRE_REQUESTS` names.
enum WireLog {
    static func append(_ request: WireRequest, of operationID: String, meaning values: [String: JSONValue]) throws {
        guard let path = ProcessInfo.processInfo.environment["WIRE_REQUESTS"] else { return }
        let line: JSONValue = [
            "operationId": .string(operationID),
            "method": .string(request.method),
            "target": .string(request.target),
            "headers": .array(request.headers.map { [.string($0.name), .string($0.value)] }),
            "body": .string(Data(request.body).base64EncodedString()),
            "values": .object(values),
        ]
        let data = Data(line.jsonBytes() + [UInt8(ascii: "\n")])
        if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
        let file = try FileHandle(forWritingTo: URL(filePath: path))
        try file.seekToEnd()
        try file.write(contentsOf: data)
        try file.close()
    }
}
