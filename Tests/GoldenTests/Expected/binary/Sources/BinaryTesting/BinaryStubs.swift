// Generated from binary.yaml. Changes are lost when it is generated again.

import Binary

nonisolated extension StubOperation where Output == HTTPBody {
    /// ``BinaryClient/Files/download``: `GET /files/{id}`
    public static var filesDownload: Self { Self(id: "download") }
    /// ``BinaryClient/Files/uploadImage``: `POST /files/{id}`
    public static var filesUploadImage: Self { Self(id: "uploadImage") }
}

nonisolated extension StubOperation where Output == Void {
    /// ``BinaryClient/Files/upload``: `PUT /files/{id}`
    public static var filesUpload: Self { Self(id: "upload") }
    /// ``BinaryClient/Files/uploadAnything``: `PATCH /files/{id}`
    public static var filesUploadAnything: Self { Self(id: "uploadAnything") }
}
