/// A document with a little of everything, of which tests change a line.
enum Zoo {
    static let document = """
        openapi: 3.0.3
        info: { title: Zoo, version: 1.2.0, description: About animals. }
        servers:
          - { url: 'https://zoo.example.com', description: Production }
        security: [{ token: [] }]
        paths:
          /animals:
            get:
              operationId: listAnimals
              tags: [animals]
              parameters:
                - { name: limit, in: query, schema: { type: integer } }
                - { name: color, in: query, schema: { type: string } }
                - { name: kind, in: query, required: true, schema: { $ref: '#/components/schemas/Kind' } }
              responses:
                '200': { description: Some., content: { application/json: { schema: { $ref: '#/components/schemas/Animals' } } } }
                '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Failure' } } } }
            post:
              operationId: createAnimal
              tags: [animals]
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/NewAnimal' } } }
              responses:
                '201': { description: Made., content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
          /animals/{id}:
            get:
              operationId: getAnimal
              tags: [animals]
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
              responses:
                '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Animal' } } } }
          /guests:
            get:
              operationId: getGuest
              tags: [guests]
              responses:
                '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Guest' } } } }
        components:
          securitySchemes:
            token: { type: http, scheme: bearer }
          schemas:
            Animals: { type: array, items: { $ref: '#/components/schemas/Animal' } }
            Animal:
              type: object
              required: [id, kind]
              properties:
                id: { type: string }
                kind: { $ref: '#/components/schemas/Kind' }
                name: { type: string, description: What it is called. }
                weight: { type: number, nullable: true }
            NewAnimal:
              type: object
              required: [name, kind]
              properties:
                name: { type: string, minLength: 2 }
                kind: { $ref: '#/components/schemas/Kind' }
                note: { type: string, default: none }
                home: { type: object, properties: { city: { type: string } }, additionalProperties: { type: integer, minimum: 1 } }
            Kind: { type: string, enum: [cat, dog, 'red panda'] }
            Guest:
              oneOf:
                - $ref: '#/components/schemas/Animal'
                - $ref: '#/components/schemas/Visitor'
            Visitor:
              type: object
              required: [ticket]
              properties:
                ticket: { type: string }
                name: { type: string }
            Failure:
              type: object
              properties:
                message: { type: string }

        """
}
