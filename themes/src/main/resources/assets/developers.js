// Shows the OpenAPI document whose address the page gives. Nothing is kept and nothing is sent elsewhere.
const place = document.getElementById("api");
window.SwaggerUIBundle({
  url: place.dataset.document,
  domNode: place,
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  persistAuthorization: false,
  validatorUrl: null,
  presets: [window.SwaggerUIBundle.presets.apis],
});
