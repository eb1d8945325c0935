// Generated from multipart-sequences.yaml. Changes are lost when it is generated again.

// A test needs one import beside that of its testing library.
@_exported import MultipartSequences
