/** What the readiness of the deployment is told by (F1.3). Owns no records. */
package io.parkverse.platform.health;
