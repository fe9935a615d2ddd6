/**
 * What authors of plugins run against their own parts: contracts as interfaces whose default methods are JUnit 5 tests, and invented
 * material to run them on. Nothing here is needed at run time.
 */
@NullMarked
package org.dateline.testkit;

import org.jspecify.annotations.NullMarked;
