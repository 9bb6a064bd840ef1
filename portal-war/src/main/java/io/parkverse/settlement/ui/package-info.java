/**
 * Settlement as an applicant sees it (F5.4 to F5.14): choosing a way in, the guided application, its
 * status, documents, agreement, fees, licence and certificate. Owns no records; asks the boundaries with
 * the visit's caller, so that an applicant sees the cases of own enterprises only.
 */
package io.parkverse.settlement.ui;
