/**
 * The explorer: pages for people, rendered on the server, in Korean and English.
 *
 * <p>Every page works without script. What a page shows comes from the store; how it is said, from
 * the message files.
 */
package org.dbor.web.pages;
