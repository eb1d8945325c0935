// Generated from bodies.yaml. Changes are lost when it is generated again.

import Bodies

nonisolated extension StubOperation where Output == Void {
    /// ``BodiesClient/JSON/json``: `POST /json`
    public static var jsonJSON: Self { Self(id: "json") }
    /// ``BodiesClient/JSON/optionalJSON``: `PUT /json`
    public static var jsonOptionalJSON: Self { Self(id: "optionalJSON") }
    /// ``BodiesClient/JSON/suffixed``: `PATCH /json`
    public static var jsonSuffixed: Self { Self(id: "suffixed") }
    /// ``BodiesClient/Free/form``: `POST /free`
    public static var freeForm: Self { Self(id: "freeForm") }
    /// ``BodiesClient/Free/withoutSchema``: `PUT /free`
    public static var freeWithoutSchema: Self { Self(id: "withoutSchema") }
    /// ``BodiesClient/Free/scalar``: `PATCH /free`
    public static var freeScalar: Self { Self(id: "scalar") }
    /// ``BodiesClient/Form/form``: `POST /form`
    public static var formForm: Self { Self(id: "form") }
    /// ``BodiesClient/Form/upload``: `PUT /form`
    public static var formUpload: Self { Self(id: "upload") }
    /// ``BodiesClient/Raw/octets``: `POST /raw`
    public static var rawOctets: Self { Self(id: "octets") }
    /// ``BodiesClient/Raw/image``: `PUT /raw`
    public static var rawImage: Self { Self(id: "image") }
    /// ``BodiesClient/Raw/text``: `PATCH /raw`
    public static var rawText: Self { Self(id: "text") }
    /// ``BodiesClient/Raw/xml``: `DELETE /raw`
    public static var rawXML: Self { Self(id: "xml") }
    /// ``BodiesClient/Several/several``: `POST /several`
    public static var severalSeveral: Self { Self(id: "several") }
    /// ``BodiesClient/Several/referenced``: `PUT /several`
    public static var severalReferenced: Self { Self(id: "referenced") }
    /// ``BodiesClient/Several/anything``: `PATCH /several`
    public static var severalAnything: Self { Self(id: "anything") }
}
