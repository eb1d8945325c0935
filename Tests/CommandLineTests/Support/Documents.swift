/// A document that is right, and short.
let pets = """
    openapi: 3.0.3
    info: { title: Tiny pets, version: 1.2.0 }
    paths:
      /pets:
        get:
          operationId: listPets
          responses:
            '200':
              description: All of them.
              content:
                application/json:
                  schema: { type: array, items: { $ref: '#/components/schemas/Pet' } }
    components:
      schemas:
        Pet: { type: object, required: [name], properties: { name: { type: string } } }

    """
