nonisolated extension ResponseFormat where Output: UnionModel {
    /// A JSON value of the type that the document has for the status of the response.
    ///
    /// - Parameter keys: The keys of the responses in the document, one for each variant of the union: `"200"`, `"2XX"`,
    ///   `"default"`. A status that none of them is for is read as the variant that fits best.
    public static func json(byStatus keys: [String]) -> ResponseFormat {
        ResponseFormat(
            accept: "application/json",
            mode: .buffered { bytes, mediaType, status in
                try JSONResponse.decode(bytes, mediaType) { try Output.variants.decode($0, status: status, keys: keys) }
            }
        )
    }
}

nonisolated extension ResponseFormat {
    /// A JSON value of the type that the document has for the status of the response, or `nil` where the response has
    /// no content.
    ///
    /// - Parameter keys: As in ``json(byStatus:)``.
    public static func optionalJSON<Union: UnionModel>(byStatus keys: [String]) -> ResponseFormat
    where Output == Union? {
        ResponseFormat(
            accept: "application/json",
            mode: .buffered { bytes, mediaType, status in
                if bytes.isEmpty { return nil }
                return try JSONResponse.decode(bytes, mediaType) {
                    try Union.variants.decode($0, status: status, keys: keys)
                }
            }
        )
    }
}

nonisolated extension UnionVariants {
    fileprivate func decode(_ json: JSONElement, status: Int, keys: [String]) throws -> Union {
        let sought = StatusKeys.matching(status)
        let index = sought.lazy.compactMap { key in keys.firstIndex { $0.uppercased() == key } }.first
        guard let index, variants.indices.contains(index) else { return try decode(json) }
        return try variants[index].decode(json)
    }
}

/// The keys of responses in a document (OpenAPI 3.1.1, section 4.8.16).
nonisolated enum StatusKeys {
    /// The keys that stand for a status, in capitals, the one that says most first.
    static func matching(_ status: Int) -> [String] {
        ["\(status)", "\(status / 100)XX", "DEFAULT"]
    }
}
