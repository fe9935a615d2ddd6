/**
 * Which mentions of several articles are one person, organisation, group or place.
 *
 * <p>Names are compared across spellings and scripts; the tables that know titles, particles and romanisations are resources
 * beside this package. What tells events or stories apart does not belong here.
 */
@NullMarked
package org.dateline.linking.entities;

import org.jspecify.annotations.NullMarked;
