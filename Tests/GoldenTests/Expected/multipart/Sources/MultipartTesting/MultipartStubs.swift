// Generated from multipart.yaml. Changes are lost when it is generated again.

import Multipart

nonisolated extension StubOperation where Output == File {
    /// ``MultipartClient/Files/upload``: `POST /files`
    public static var filesUpload: Self { Self(id: "upload") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``MultipartClient/Files/replaceParts``: `PUT /files/{id}/parts`
    public static var filesReplaceParts: Self { Self(id: "replaceParts") }
    /// ``MultipartClient/Anything/anything``: `POST /anything`
    public static var anythingAnything: Self { Self(id: "anything") }
    /// ``MultipartClient/Anything/related``: `PUT /anything`
    public static var anythingRelated: Self { Self(id: "related") }
}
