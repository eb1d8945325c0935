nonisolated extension APIError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `<status> <message>`, or the message alone where there is no response.
    public var description: String {
        guard let status else { return message }
        return message.isEmpty ? "\(status)" : "\(status) \(message)"
    }

    /// The description with what helps to find the request again.
    public var debugDescription: String {
        var details = [kind.rawValue]
        if let operationID { details.append("operation \(operationID)") }
        if let requestID { details.append("request \(requestID)") }
        return "APIError(\(details.joined(separator: ", "))): \(description)"
    }

    /// Without header fields, contents and errors from below, any of which may have secrets.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "kind": kind.rawValue,
                "status": status as Any,
                "message": message,
                "operationID": operationID as Any,
                "requestID": requestID as Any,
                "headers": headers.fields.map(\.name.rawName),
                "rawBody": "\(rawBody.count) bytes",
                "underlying": underlying.map { "\(type(of: $0))" } as Any,
            ]
        )
    }
}
