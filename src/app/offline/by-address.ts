/** What stands at addresses that stay, for other programs: no page shows it, and it changes under its name. */
export const BY_ADDRESS =
  /^(?:data\/(?:tables|figures|indicators|regions|previews)\/|data\/releases\/\d|data\/(?:datapackage\.json|catalogue\.jsonld|changes\.atom|[a-z]+\.html)$|llms\.txt$)/;
